export { associateFunctions } from './associate';
export type { CustomFunctionsHost, FailureText } from './associate';
export { FUNCTIONS, NAMESPACE } from './catalogue';
export type { FunctionDescription, FunctionId } from './catalogue';
export { failureText } from './failureText';
export { functionMetadata } from './metadata';
