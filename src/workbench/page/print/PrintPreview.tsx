import type { Language } from '../../../i18n';
import type { Workbook } from '../../model/workbook';

interface PrintPreviewProps {
  readonly workbook: Workbook;
  readonly client: string;
  readonly fileName: string;
  readonly language: Language;
  readonly onClose: () => void;
}

export function PrintPreview(_props: PrintPreviewProps) {
  return null;
}
