const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/**
 * The text of a file, however it was saved. Spreadsheets that save CSV in the code page of Windows are common, and
 * would show "CafÃ©" or "Caf�" for "Café": what is not UTF-8 is taken to be that. Byte order marks are left out.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}
