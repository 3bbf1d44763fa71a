import { arrayFunctions } from './arrays';
import { criteriaFunctions } from './criteria';
import { dateFunctions } from './date';
import type { FunctionDefinition } from './definition';
import { libraryFunctions } from './formulaLibrary';
import { informationFunctions } from './information';
import { lambdaFunctions } from './lambda';
import { logicalFunctions } from './logical';
import { lookupFunctions } from './lookup';
import { mathFunctions } from './math';
import { referenceFunctions } from './reference';
import { statisticalFunctions } from './statistics';
import { subtotalFunctions } from './subtotal';
import { textFunctions } from './text';
import { workdayFunctions } from './workdays';

const catalogue: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    libraryFunctions,
    mathFunctions,
    statisticalFunctions,
    logicalFunctions,
    textFunctions,
    dateFunctions,
    workdayFunctions,
    informationFunctions,
    lookupFunctions,
    criteriaFunctions,
    arrayFunctions,
    referenceFunctions,
    subtotalFunctions,
    lambdaFunctions,
  ]
    .flat()
    .map((definition) => [definition.name, definition]),
);

/** The function of the name in capitals, without file prefixes such as _xlfn. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return catalogue.get(name);
}
