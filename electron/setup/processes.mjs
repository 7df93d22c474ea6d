// Starting other programs and passing on how they end.
import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { projectNode, root } from './paths.mjs';

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** What a set-up message looks like: always on stderr, because stdout may belong to a program that prints JSON.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(sentence + '\n');
}

/**
 * Waits for the end of a program.
 * @param {ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it; 127 when it could not start
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      say(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(signal ? 128 + os.constants.signals[signal] : (code ?? 1)));
  });
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options] stdout goes to stderr unless `stdio` says otherwise
 * @returns {Promise<number>} exit code
 */
export function run(program, args, options) {
  return ended(spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }));
}

/**
 * Runs a script with the pinned Node as if it were this process: same input and output, signals passed on.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code of the script
 */
export async function becomeProjectNode(script, args) {
  const child = spawn(projectNode, [script, ...args], { cwd: root, stdio: 'inherit' });
  const stopForwarding = forwardSignals(child);
  const code = await ended(child);
  stopForwarding();
  return code;
}

/**
 * Passes SIGTERM, SIGINT and SIGHUP on, so that ending the parent ends the child cleanly and the child's code counts.
 * @param {ChildProcess} child
 * @returns {() => void} stops passing on
 */
export function forwardSignals(child) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    // Ctrl+C already reached the whole terminal group; a second SIGINT could cut the clean end short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
