export const id = 6767;
export const ids = [6767];
export const modules = {

/***/ 36767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: () => (/* binding */ completionCommand),
/* harmony export */   describeCommand: () => (/* binding */ describeCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/** `fastapi-spy completion`: scripts that complete the command line in a shell. */

function completionCommand(_context) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('completion')
        .description('Print a script that completes commands, options and their values in a shell.')
        .addArgument(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Argument */ .ef('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
        .addHelpText('after', `
Examples:
  $ source <(fastapi-spy completion bash)                  (in ~/.bashrc)
  $ source <(fastapi-spy completion zsh)                   (in ~/.zshrc, after compinit)
  $ fastapi-spy completion fish > ~/.config/fish/completions/fastapi-spy.fish

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`)
        .action(async (shell, _options, command) => {
        const { bashScript, fishScript, zshScript } = await __webpack_require__.e(/* import() */ 8546).then(__webpack_require__.bind(__webpack_require__, 58546));
        const write = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
        process.stdout.write(write(describeCommand(command.parent ?? command)));
    });
}
/** What can be completed of a command and all below it; what its help hides is left out. */
function describeCommand(command) {
    const help = command.createHelp();
    const choices = command.registeredArguments.flatMap((each) => each.argChoices ?? []);
    return {
        name: command.name(),
        description: command.description(),
        options: help.visibleOptions(command).map(describeOption),
        commands: command.commands.map(describeCommand),
        choices,
        takesArguments: command.registeredArguments.length > 0,
    };
}
function describeOption(option) {
    const choices = option.argChoices ?? [];
    const placeholder = /[<[]([^\]>]*)[\]>]/.exec(option.flags)?.[1] ?? '';
    const isFile = /file|folder|path/.test(placeholder);
    return {
        flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
        description: option.description,
        value: option.required ? 'required' : option.optional ? 'optional' : 'none',
        kind: choices.length > 0 ? 'choice' : isFile ? 'file' : 'text',
        choices,
        repeatable: Array.isArray(option.defaultValue),
    };
}


/***/ })

};
