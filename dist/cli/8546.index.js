export const id = 8546;
export const ids = [8546];
export const modules = {

/***/ 58546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bashScript: () => (/* binding */ bashScript),
/* harmony export */   fishScript: () => (/* binding */ fishScript),
/* harmony export */   zshScript: () => (/* binding */ zshScript)
/* harmony export */ });
function placed(command, path = '') {
    return [
        { path, command },
        ...command.commands.flatMap((each) => placed(each, `${path}/${each.name}`)),
    ];
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** A name that functions of a shell may have. */
function identifier(text) {
    return text.replace(/[^A-Za-z0-9]/g, '_');
}
/** For bash 4 and later; `source` it. */
function bashScript(program) {
    const all = placed(program);
    const name = `_${identifier(program.name)}`;
    // What is answered alike stands in one line.
    const values = new Map();
    for (const { path, command } of all) {
        for (const option of command.options.filter(({ value }) => value === 'required')) {
            const patterns = option.flags.map((flag) => quoted(`${path} ${flag}`));
            const answer = bashValue(option);
            values.set(answer, [...(values.get(answer) ?? []), ...patterns]);
        }
    }
    const words = all.map(({ path, command }) => {
        const list = [
            ...command.commands.map((each) => each.name),
            ...command.choices,
            ...command.options.flatMap(({ flags }) => flags),
        ];
        return `    ${quoted(path)}) words=${quoted(list.join(' '))} ;;`;
    });
    return `# Completion of ${program.name} for bash: source this.
${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} path= words= i
  # bash takes --option=value apart at the sign.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = && COMP_CWORD -gt 1 ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path/\${COMP_WORDS[i]}" in
    ${paths(all).map(quoted).join(' | ')}) path="$path/\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${[...values].map(([answer, patterns]) => `    ${patterns.join(' | ')}) ${answer} ;;`).join('\n')}
  esac
  case "$path" in
${words.join('\n')}
  esac
  # Without an answer files are completed.
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F ${name} ${program.name}
`;
}
function bashValue({ kind, choices }) {
    if (kind === 'file')
        return 'return';
    if (kind === 'text')
        return 'compopt +o default +o bashdefault 2>/dev/null; return';
    return `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur")); return`;
}
function paths(all) {
    return all.map(({ path }) => path).filter((path) => path !== '');
}
/** For zsh; `source` it after compinit, or put it into `fpath` as `_fastapi-spy`. */
function zshScript(program) {
    const root = `_${identifier(program.name)}`;
    const functions = placed(program).map(({ path, command }) => {
        const name = `${root}${identifier(path)}`;
        const specs = command.options.flatMap(zshOption);
        const isGroup = command.commands.length > 0;
        if (isGroup) {
            const list = command.commands.map((each) => `${each.name}\\:${zshText(each.description)}`);
            specs.push(quoted(`1:command:((${list.map(zshItem).join(' ')}))`), quoted('*::argument:->rest'));
        }
        else if (command.choices.length > 0) {
            specs.push(quoted(`1: :(${command.choices.join(' ')})`));
        }
        else if (command.takesArguments) {
            specs.push(quoted('*:file:_files'));
        }
        const calls = command.commands.map((each) => `    ${each.name}) ${root}${identifier(`${path}/${each.name}`)} ;;`);
        return [
            `${name}() {`,
            ...(isGroup ? ['  local context state state_descr line', '  typeset -A opt_args'] : []),
            `  _arguments ${isGroup ? '-C ' : ''}-s \\`,
            ...specs.map((spec, index) => `    ${spec}${index < specs.length - 1 ? ' \\' : ''}`),
            ...(isGroup ? ['  case $line[1] in', ...calls, '  esac'] : []),
            '}',
        ].join('\n');
    });
    return `#compdef ${program.name}
# Completion of ${program.name} for zsh: source this after compinit.
${functions.reverse().join('\n')}
if [[ "$funcstack[1]" == "${root}" ]]; then
  ${root} "$@"
else
  compdef ${root} ${program.name}
fi
`;
}
function zshOption(option) {
    const { flags, value, kind, choices, repeatable, description } = option;
    const what = kind === 'file' ? '_files' : kind === 'choice' ? `(${choices.join(' ')})` : ' ';
    const colon = value === 'optional' ? '::' : ':';
    const tail = `[${zshText(description)}]${value === 'none' ? '' : `${colon}value:${what}`}`;
    const others = repeatable ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
    return flags.map((flag) => quoted(`${others}${flag}${tail}`));
}
/** Brackets and colons end a part of a specification. */
function zshText(text) {
    return text.replace(/[\\[\]:]/g, '\\$&').replace(/\s+/g, ' ');
}
/** One word of a list: blanks, quotes and brackets are none of its ends. */
function zshItem(text) {
    return text.replace(/[ "'()`$&|;<>]/g, '\\$&');
}
/** For fish; put it into `~/.config/fish/completions`. */
function fishScript(program) {
    const all = placed(program);
    const test = `__${identifier(program.name)}_at`;
    const lines = all.flatMap(({ path, command }) => {
        const at = `complete -c ${program.name} -n ${fishQuoted(`${test} ${fishQuoted(path)}`)}`;
        return [
            ...command.commands.map((each) => `${at} -a ${each.name} -d ${fishQuoted(each.description)}`),
            ...(command.choices.length > 0 ? [`${at} -a ${fishQuoted(command.choices.join(' '))}`] : []),
            ...(command.takesArguments && command.choices.length === 0 ? [`${at} -F`] : []),
            ...command.options.map((option) => `${at}${fishOption(option)}`),
        ];
    });
    return `# Completion of ${program.name} for fish.
function ${test}
    set -l path
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$path/$word"
            case ${paths(all).map(fishQuoted).join(' ')}
                set path "$path/$word"
        end
    end
    test "$path" = "$argv[1]"
end
complete -c ${program.name} -f
${lines.join('\n')}
`;
}
function fishOption({ flags, value, kind, choices, description }) {
    const names = flags.map((flag) => flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`);
    const values = value !== 'required'
        ? ''
        : kind === 'file'
            ? ' -r -F'
            : kind === 'choice'
                ? ` -x -a ${fishQuoted(choices.join(' '))}`
                : ' -x';
    return `${names.join('')}${values} -d ${fishQuoted(description.replace(/\s+/g, ' '))}`;
}
function fishQuoted(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}


/***/ })

};
