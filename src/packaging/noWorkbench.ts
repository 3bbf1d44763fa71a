import { join, sep } from 'node:path';
import type { Compiler } from 'webpack';

/** Fails the build of a pane that holds code of the workbench. */
export class NoWorkbench {
  apply(compiler: Compiler): void {
    const workbench = join(compiler.context, 'src', 'workbench') + sep;
    compiler.hooks.compilation.tap('NoWorkbench', (compilation) => {
      compilation.hooks.finishModules.tap('NoWorkbench', (modules) => {
        for (const module of modules) {
          const file = module.nameForCondition() ?? '';
          if (!file.startsWith(workbench)) continue;
          const path = file.slice(compiler.context.length + 1);
          const fault = `${path} belongs to the workbench and may not be in the pane`;
          compilation.errors.push(new compiler.webpack.WebpackError(fault));
        }
      });
    });
  }
}
