import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { functionsOfSource, readSource } from '../../src/profile/source.js';

/** The same from Python's own parser, for each of the texts. */
function functionsByPython(texts: readonly string[]): unknown[][] {
  const program = `
import ast, json, sys

def walk(node, prefix, found):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = min([child.lineno] + [each.lineno for each in child.decorator_list])
            found.append([prefix + child.name, first, child.end_lineno, child.lineno])
            walk(child, prefix + child.name + ".<locals>.", found)
        elif isinstance(child, ast.ClassDef):
            walk(child, prefix + child.name + ".", found)
        else:
            walk(child, prefix, found)
    return sorted(found, key=lambda each: each[3])

json.dump([walk(ast.parse(text), "", []) for text in json.load(sys.stdin)], sys.stdout)
`;
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync('python3', ['-c', program], { input, encoding: 'utf8' }));
}

const found = (text: string) =>
  functionsOfSource(text).map((fn) => [fn.name, fn.firstLine, fn.lastLine, fn.defLine]);

const names = (text: string) => functionsOfSource(text).map(({ name }) => name);

const SNIPPETS: Readonly<Record<string, string>> = {
  'nested functions and classes': `
class A:
    def a(self):
        class B:
            def b(self): return 1
            async def c(self):
                def d():
                    pass

                return d
        return B

    x = 1
def e(): pass
`,
  'decorators over several lines': `
@first
@second(
    "a",  # )
    b=[1,
       2],
)
# in between

async def decorated(
    a, b=")",
) -> "def x():":
    return a


# after it

@third
class C:
    @property
    def p(self): ...
    @p.setter
    def p(self, value): ...
`,
  'definitions under conditions': `
if True:

    def a():
        return 1

else:
    try:
        def a(): return 2
    except ValueError:
        def b(): return 3
    finally:
        with open("x") as f:
            for i in []:
                def c():
                    while True: pass
`,
  'strings that hold code': `
def a():
    """
def no():
    pass
    """
    x = '''
def no(): "''" \\'''
'''
    y = "\\" def no(): \\
def no(): pass"
    return x + y + r"\\\\" + r'\\' def no():'  # def no():


def b():
    return """a""" "b" '''c''' ''
`,
  'fields of f-strings': `
def a(x, w):
    return f"{x!r:>{w}} {{def no():}} {x:'^10} {x['a'] if x else ')'}" + f'{x:{"a"}}' + rf"\\{x}" + f"{x}\\N{EM DASH}"
def b(x):
    return f'''
def no():
{
    x["a"]
} {x:%H:"%M'} }}'''
def c(): return F"{(lambda: 1)()}" f"{ {'a': 1}['a'] }"
`,
  'brackets, continuations and one line': `
def a(): return (
    1 +
2
)
def \\
  b(
c=1): x = 1 + \\
2; y = [
]
async \\
 def c(): pass
x = 1 + \\
\\
3
def d(): pass; \\
pass
`,
  'tabs and form feeds':
    'class A:\n\tdef a(self):\n\t    if 1:\n\t        return 2\n\f\n\tdef b(self): pass\n\f\fdef c():\n \f  x = 1\n',
  'names beyond ASCII': 'class Größe:\n    def ﬁnden(self): pass\n    def 名前_1(self): pass\n',
  'words that look like it': `
define = classes = async_def = 1
define (classes)
def_ = [lambda: 1 for x in ()]
x = {
  "def": 1,
}
def class_(): return 1
print(define); async_def = 2
def defdef(): pass
`,
};

test.each(Object.entries(SNIPPETS))('finds the same functions as Python: %s', (_, text) => {
  const variants = [text, text.replaceAll('\n', '\r\n'), text.trim()];
  const [told, withReturns, trimmed] = functionsByPython(variants);
  expect(told?.length).toBeGreaterThan(0);
  expect(found(text)).toEqual(told);
  expect(found(text.replaceAll('\n', '\r\n'))).toEqual(withReturns);
  expect(found(text.trim())).toEqual(trimmed);
});

test('finds the same functions as Python in all of the shop', () => {
  const folder = 'fixtures/shop/shop';
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.py'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.map(found)).toEqual(functionsByPython(texts));
});

test('reads strings of the same quotes in fields, as Python does from 3.12 on', () => {
  const text = [
    'def a(x):',
    '    return f"{x["a"]} {f"{f"{x}"}"} {"def"!r:>{"1" + "0"}}"',
    'def b(x):',
    "    return f'{x['a'] # comment with '",
    "    }' t'{x['b']}'",
    'def c(): pass',
  ].join('\n');
  expect(found(text)).toEqual([
    ['a', 1, 2, 1],
    ['b', 3, 5, 3],
    ['c', 6, 6, 6],
  ]);
});

test('reads type parameters, which Python has from 3.12 on', () => {
  expect(names('class A[T]:\n  def a[U: (int, str)](self): pass\ndef b[T](): pass\n')).toEqual([
    'A.a',
    'b',
  ]);
});

test('a string or bracket that never ends hides no more than it has to', () => {
  expect(names('x = "abc\ndef a(): pass\n')).toEqual(['a']);
  expect(names("def a(): pass\nx = '''\ndef b(): pass\n")).toEqual(['a']);
  expect(names('x = f"{y:>\ndef a(): pass\n')).toEqual(['a']);
  expect(names(')]}\ndef a(): pass\n')).toEqual(['a']);
});

test('a byte order mark is no part of a name', () => {
  expect(found('\ufeffdef a(): pass')).toEqual([['a', 1, 1, 1]]);
});

test('tells code from comments, blank lines and strings that nothing uses', () => {
  const source = readSource(
    'def a():\n    """What.\n\n    def it\n    """\n\n    # why\n    x = """\n# data\n"""\n    return x; "y"\n',
  );
  const kinds = Array.from({ length: source.lineCount }, (_, index) => source.lineAt(index + 1));
  expect(kinds).toEqual([
    'code',
    ...['documentation', 'documentation', 'documentation', 'documentation'],
    ...['blank', 'blank', 'code', 'code', 'code', 'code', 'blank'],
  ]);
});

test('a line belongs to the innermost function that it is in', () => {
  const source = readSource(
    'def a():\n    @b\n    def c():\n        pass\n\n    return c\n\nx = 1\n',
  );
  const [a, c] = source.functions;
  const owners = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1e9].map((line) => source.functionAt(line));
  expect(owners).toEqual([
    ...[undefined, a, c, c, c, a, a],
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(source.outerOf(c as never)).toBe(a);
});

const fragment = fc.constantFrom(
  ...['def ', 'async ', 'class ', 'a', '(', ')', '[', '{', '}', ':', '"', "'", '"""', "'''"],
  ...['f"', "f'''", 'rb"', '\\', '\n', '\r\n', '\r', '\t', ' ', '    ', '\f', '#', '@', '=', ';'],
  ...['\ud83d', '\ude00', '名', '\0', '{{', '!r', '<'],
);

test('never throws, whatever the text is, and its functions lie in one another or apart', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      (text) => {
        const source = readSource(text);
        source.functions.forEach((fn, index) => {
          expect(fn.firstLine).toBeGreaterThanOrEqual(1);
          expect(fn.defLine).toBeGreaterThanOrEqual(fn.firstLine);
          expect(fn.lastLine).toBeGreaterThanOrEqual(fn.defLine);
          expect(fn.lastLine).toBeLessThanOrEqual(source.lineCount);
          for (const later of source.functions.slice(index + 1)) {
            const isApart = later.firstLine > fn.lastLine;
            expect(isApart || later.lastLine <= fn.lastLine).toBe(true);
          }
        });
      },
    ),
    { numRuns: 500 },
  );
});

const MEGABYTE = 1024 * 1024;
const HOSTILE: Readonly<Record<string, string>> = {
  'brackets without end': '('.repeat(MEGABYTE),
  'fields in fields': 'f"{'.repeat(MEGABYTE / 3),
  'formats in formats': `f"${'{x:'.repeat(MEGABYTE / 3)}`,
  'closed strings in open fields': `${'f"{'.repeat(MEGABYTE / 6)}${'"\n'.repeat(MEGABYTE / 4)}`,
  quotes: '"'.repeat(MEGABYTE),
  'definitions without a name': 'def '.repeat(MEGABYTE / 4),
  'spaces after def': `def${' '.repeat(MEGABYTE)}`,
  'continued lines after async': `async${' \\\n'.repeat(MEGABYTE / 3)}`,
  'one long name': `def ${'a'.repeat(MEGABYTE)}(): pass`,
  'long names in a long name': `def ${'a'.repeat(MEGABYTE / 2)}():\n${' def b(): 0\n'.repeat(40_000)}`,
  'depth without end': Array.from(
    { length: 1400 },
    (_, depth) => `${' '.repeat(depth)}def a():`,
  ).join('\n'),
  'blank lines in the deep': `${Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}def a():`).join('\n')}${'\n'.repeat(MEGABYTE / 2)}${' '.repeat(900)}x`,
  'decorators without end': '@a\n'.repeat(MEGABYTE / 3),
  'one-line functions': 'def a():0\n'.repeat(MEGABYTE / 10),
};

test.each(Object.entries(HOSTILE))('a megabyte takes no longer than it has to: %s', (_, text) => {
  const begin = performance.now();
  const source = readSource(text);
  for (let line = 0; line <= source.lineCount; line += 1) source.functionAt(line);
  expect(performance.now() - begin).toBeLessThan(3000);
});

test('functions whose name is longer than any in a measurement are left out, and what is in them', () => {
  const text = `def ${'a'.repeat(4097)}():\n  def b(): pass\ndef c():\n  def d(): pass\n`;
  expect(names(text)).toEqual(['c', 'c.<locals>.d']);
});
