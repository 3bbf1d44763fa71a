import { memberKey } from '../../../register';
import { useReviews } from '../../session/useReviews';
import { ReportSteps } from './ReportSteps';

/** What consultants themselves do with their report: file it, correct it, or state that they disagree. */
export function OwnReport({ fullName }: { readonly fullName: string }) {
  const { reviews } = useReviews();
  const own = reviews.find(({ member }) => memberKey(member.fullName) === memberKey(fullName));
  return own ? <ReportSteps review={own} /> : null;
}
