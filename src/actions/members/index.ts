export { joinMember, leaveMember, readMember } from './joinMember';
export type { MemberInput, MemberProblem } from './joinMember';
export { formerNames, mergeMembers, renameMember } from './renameMember';
