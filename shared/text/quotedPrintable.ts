/** Longest line of encoded text, without its line end (RFC 2045 §6.7). */
const longestLine = 76;

/** The octets of a text in UTF-8, each as two capitals: `é` is `C3`, `A9`. Half a character becomes the replacement mark. */
export function octetsOfText(text: string): readonly string[] {
  const octets: string[] = [];
  const encoded = encodeURIComponent(text.toWellFormed());
  for (let place = 0; place < encoded.length; place += 1) {
    if (encoded[place] === '%') {
      octets.push(encoded.slice(place + 1, place + 3));
      place += 2;
    } else {
      octets.push(encoded.charCodeAt(place).toString(16).toUpperCase().padStart(2, '0'));
    }
  }
  return octets;
}

/** Text as quoted-printable (RFC 2045 §6.7) in UTF-8: CRLF line ends, no line over 76 signs, only ASCII. */
export function quotedPrintable(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => encodeLine(line))
    .join('\r\n');
}

function encodeLine(line: string): string {
  const octets = octetsOfText(line);
  let encoded = '';
  let length = 0;
  for (const [place, octet] of octets.entries()) {
    const isLast = place === octets.length - 1;
    const sign = encodeOctet(octet, isLast);
    // Room for the `=` of a soft line end, unless nothing follows.
    if (length + sign.length > (isLast ? longestLine : longestLine - 1)) {
      encoded += '=\r\n';
      length = 0;
    }
    encoded += sign;
    length += sign.length;
  }
  return encoded;
}

function encodeOctet(octet: string, isLast: boolean): string {
  const code = Number.parseInt(octet, 16);
  const isBlank = code === 0x20 || code === 0x09;
  // A blank at the end of a line is lost on the way by some mail programs.
  if (isBlank) return isLast ? `=${octet}` : String.fromCharCode(code);
  return code > 0x20 && code < 0x7f && code !== 0x3d ? String.fromCharCode(code) : `=${octet}`;
}
