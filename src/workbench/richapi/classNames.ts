/** Makes office.js say in each request of which class an object is, so that the host need not guess. */
export function sendClassNames(realm: Record<string, unknown>): void {
  const extension = realm['OfficeExtension'] as {
    _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
  };
  extension._internalConfig.appendTypeNameToObjectPathInfo = true;
}
