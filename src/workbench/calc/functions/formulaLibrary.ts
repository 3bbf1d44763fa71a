import * as formulajs from '@formulajs/formulajs';
import { CellError, isErrorCode } from '../../model/cellValue';
import { serialOf } from '../dates';
import { deref, lift } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Matrix, type Scalar } from '../value';
import { ANY_COUNT, eager, type FunctionDefinition } from './definition';

/** Functions of scalars, lifted over arrays. */
const OF_SCALARS = `
PMT PV FV NPER RATE IPMT PPMT ISPMT SLN SYD DB DDB EFFECT NOMINAL CUMIPMT CUMPRINC RRI PDURATION
DOLLARDE DOLLARFR BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN
OCT2DEC OCT2HEX BITAND BITOR BITXOR BITLSHIFT BITRSHIFT COMPLEX IMABS IMAGINARY IMARGUMENT
IMCONJUGATE IMREAL IMSQRT IMPOWER IMDIV IMSUB CONVERT DELTA GESTEP ERF ERFC ARABIC ROMAN BASE DECIMAL
COMBIN COMBINA PERMUT PERMUTATIONA FACT FACTDOUBLE ACOSH ASINH ATANH ACOT ACOTH COT COTH CSC CSCH
SEC SECH SQRTPI NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV T.DIST
T.INV TDIST TINV CHISQ.DIST CHISQ.INV CHIDIST CHIINV F.DIST F.INV FDIST FINV BINOM.DIST BINOMDIST
POISSON.DIST POISSON EXPON.DIST EXPONDIST GAMMA GAMMA.DIST GAMMALN BETA.DIST WEIBULL.DIST WEIBULL
LOGNORM.DIST LOGNORM.INV HYPGEOM.DIST CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T STANDARDIZE FISHER
FISHERINV GAUSS PHI DOLLAR`;

/** Functions of whole blocks. */
const OF_BLOCKS = `
IRR NPV MIRR XIRR XNPV FVSCHEDULE CORREL PEARSON RSQ SLOPE INTERCEPT FORECAST STEYX COVARIANCE.P
COVARIANCE.S COVAR KURT SKEW AVEDEV DEVSQ GEOMEAN HARMEAN TRIMMEAN PERCENTRANK PERCENTRANK.INC
PERCENTRANK.EXC PROB FREQUENCY MULTINOMIAL GCD LCM SERIESSUM SUMX2MY2
SUMX2PY2 SUMXMY2 STDEVA STDEVPA VARA VARPA MUNIT MODE.MULT DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN
DGET DPRODUCT IMSUM IMPRODUCT T.TEST Z.TEST CHISQ.TEST F.TEST`;

type Body = (...args: unknown[]) => unknown;

function bodyOf(name: string): Body | undefined {
  let found: unknown = formulajs;
  for (const part of name.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null)
      return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'function' ? (found as Body) : undefined;
}

function call(body: Body, args: readonly unknown[]): Scalar | Matrix {
  try {
    return resultOf(body(...args));
  } catch {
    return errorOf('#VALUE!');
  }
}

function resultOf(result: unknown): Scalar | Matrix {
  if (!Array.isArray(result)) return scalarFrom(result);
  const rows = result.map((row: unknown) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map(scalarFrom),
  );
  return rows.length ? Matrix.of(rows) : errorOf('#N/A');
}

function scalarFrom(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isFinite(value) ? value : errorOf('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date)
    return serialOf(value.getFullYear(), value.getMonth() + 1, value.getDate());
  if (value instanceof Error)
    return errorOf(isErrorCode(value.message) ? value.message : '#VALUE!');
  return null;
}

function ofScalars(name: string, body: Body): FunctionDefinition {
  return eager(name, [1, 12], (args, scope) =>
    lift(
      args.map((arg) => (arg === undefined ? 0 : deref(arg, scope))),
      (...values) => {
        const error = values.find((value) => value instanceof CellError);
        if (error) return error;
        const result = call(
          body,
          values.map((value) => value ?? 0),
        );
        return result instanceof Matrix ? result.at(0, 0) : result;
      },
    ),
  );
}

function ofBlocks(name: string, body: Body): FunctionDefinition {
  return eager(name, [1, ANY_COUNT], (args, scope: Scope) => {
    const plain: unknown[] = [];
    for (const arg of args) {
      const value = arg === undefined ? null : deref(arg, scope);
      const error =
        value instanceof Matrix ? value.values.find((one) => one instanceof CellError) : value;
      if (error instanceof CellError) return error;
      plain.push(value instanceof Matrix ? blockOf(value) : value);
    }
    return call(body, plain);
  });
}

/** Rows of values; a single row or column becomes a plain list, which is what the library expects. */
function blockOf(matrix: Matrix): unknown {
  if (matrix.columns === 1) return matrix.column(0);
  return matrix.rows === 1 ? matrix.row(0) : matrix.toRows();
}

function define(
  names: string,
  make: (name: string, body: Body) => FunctionDefinition,
): FunctionDefinition[] {
  return names
    .trim()
    .split(/\s+/)
    .flatMap((name) => {
      const body = bodyOf(name);
      return body ? [make(name, body)] : [];
    });
}

/** Statistical, financial and engineering functions whose bodies the library computes as Excel does. */
export const libraryFunctions: readonly FunctionDefinition[] = [
  ...define(OF_SCALARS, ofScalars),
  ...define(OF_BLOCKS, ofBlocks),
];
