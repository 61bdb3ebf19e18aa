/** Kept by the platform itself; no request, from anyone, may do this. */
export const nobody = () => false
