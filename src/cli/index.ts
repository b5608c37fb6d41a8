#!/usr/bin/env node
/** Entry point of the command line. */
import { main } from './main.js';

await main(process.argv);
