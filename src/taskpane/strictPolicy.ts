// zod tries whether it may compile code, which the page's policy forbids and reports; its own `config` would load much of it at once.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
