/** Texts that are hard to keep, to show or to tell from code; each has to come back byte for byte. */
export const naughty: readonly string[] = [
  ...['0', '00', '-1', '1e5', 'NaN', 'null', 'undefined', 'true', 'false', '[]', '{}', '{"en":"x"}', '"'],
  ...['مرحبا بالعالم', 'שלום עולם', '\u202eright to left\u202c', '\u2066isolated\u2069', 'a\u200fb\u200ec'],
  ...[
    'zero\u200bwidth\u200cjoin\u200der\ufeff',
    '\u00a0\u2003spaced\u3000',
    'soft\u00adhyphen',
    '\ufffdreplaced',
  ],
  ...['👩🏽‍💻', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🇦🇷🇧🇷', '1️⃣', '\u{1f9d1}\u{1f3ff}\u200d\u{1f680}', '\u{10ffff}'],
  ...[
    'e\u0301 and é',
    'Z̸̗̃ͅa̶l̵g̷o̴',
    'a\u0308\u0304\u0301',
    '\u1100\u1161\u11a8 한글',
    'ŉ ǆ ﬁ ß İ ı',
    '日本語テキスト',
  ],
  ...['x'.repeat(3_000), 'no break '.repeat(300), `${'word\n'.repeat(40)}end`],
  ...[
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '<!--',
    '-->',
    '<![CDATA[x]]>',
    '</title>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp;amp; &#60;',
    '<a href="javascript:alert(1)">x</a>',
    '</textarea>',
  ],
  ...[
    '# heading',
    '**bold* __under',
    '[x](javascript:alert(1))',
    '![x](https://evil.example/a.png)',
    '```\ncode',
  ],
  ...[
    '| a | b |\n|---|---|\n| 1 |',
    '> > > > quote',
    '<div>\n\n# html\n\n</div>',
    '[^1]: note [^1]',
    '~~a~~ - [ ] x',
  ],
  ...[
    '"double" \'single\' `back`',
    '“curly” ‘quotes’ «angles»',
    'back\\slash \\n \\u0000',
    "'; drop table projects; --",
  ],
  ...[`{{7*7}} \${7*7} <%= 7*7 %> #{7*7}`, '%s %d %n %00', '../../etc/passwd', 'C:\\con\\aux', '$& $1 $` $$'],
  ...[
    'line\u2028separator\u2029',
    'a\r\nb\rc\nd',
    '\ttab\u0001\u0008\u001b[31m\u007f',
    '\u0085next',
    'last, not least',
  ],
]

/** Texts that cannot be stored: PostgreSQL refuses the first, drivers silently alter the others. */
export const unstorable: readonly string[] = [
  'a\0b',
  '\0',
  'lone \ud800',
  '\udc00 lone',
  '\ud83d\ud83d',
  '\udc00\ud800',
]
