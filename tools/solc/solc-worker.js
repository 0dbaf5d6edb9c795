// Answers standard-JSON requests, one JSON text a line:
//   in   {"id": 1, "input": "<standard JSON>"}
//   out  {"version": "0.8.37+commit..."}       once, when ready
//        {"id": 1, "output": "<standard JSON>"}  or  {"id": 1, "error": "<message>"}
// Ends when its input ends, so that it never outlives its owner.
// Lies in the folder that npm restores solc into.
'use strict';

// Every C++ call that may throw asks the table for its function, hundreds of thousands of times a contract, and V8 answers each time through its C++ side:
// a third of the compiler's time. The table does not change once the module stands; if it did, the entries would be asked again.
const { get, set, grow } = WebAssembly.Table.prototype;
let table = null;
let entries = [];
WebAssembly.Table.prototype.get = function (index) {
  if (this !== table) {
    table = this;
    // Filled: an array with holes becomes a dictionary, which is as slow as the table.
    entries = new Array(this.length).fill(null);
  }
  return (entries[index] ??= get.call(this, index));
};
WebAssembly.Table.prototype.set = function (...values) {
  table = null;
  return set.apply(this, values);
};
WebAssembly.Table.prototype.grow = function (...values) {
  table = null;
  return grow.apply(this, values);
};

// The compiler itself, without the package's wrapper: the sources come complete, so no import callback is needed.
const solidity = require('solc/soljson.js');
const compile = solidity.cwrap('solidity_compile', 'string', ['string', 'number', 'number']);
const version = solidity.cwrap('solidity_version', 'string', []);
const reset = solidity.cwrap('solidity_reset', null, []);

function send(message) {
  process.stdout.write(JSON.stringify(message) + '\n');
}

function answer(line) {
  const { id, input } = JSON.parse(line);
  try {
    const output = compile(input, 0, 0);
    reset();
    send({ id, output });
  } catch (failure) {
    // After a trap the compiler's memory cannot be trusted: say why, and let the owner start another process.
    send({ id, error: String((failure && failure.stack) || failure) });
    process.exitCode = 1;
    process.stdin.destroy();
  }
}

// Not readline: it also breaks lines at U+2028, which JSON strings may hold.
let pending = [];
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  const lines = chunk.split('\n');
  while (lines.length > 1) {
    pending.push(lines.shift());
    answer(pending.join(''));
    pending = [];
  }
  pending.push(lines[0]);
});

send({ version: version() });
