/** How Kolada numbers its indicators: N or U and five digits. */
export const koladaIdPattern = /^[NU]\d{5}$/;
