const asyncHooks = require("node:async_hooks");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const compileOnce = require("./compiled-once.cjs");

const { createContext } = vm;
/** Node has it from 20.18 on. */
const ORDINARY = vm.constants?.DONT_CONTEXTIFY;

/** Those that test files, and Jest for each of them, have begun to use. */
const storages = new Set();
const { AsyncLocalStorage } = asyncHooks;
asyncHooks.AsyncLocalStorage = class extends AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    storages.add(this);
  }
};

/**
 * Jest's environment for Node, with an ordinary global. Jest puts a proxy behind the global, which is then asked for every
 * `Math` and `Object` that a loop names: what computes much takes up to five times as long so.
 */
module.exports = class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (!config.globalConfig.collectCoverage) compileOnce(); // Coverage counts from the start of what Jest compiles.
    vm.createContext = (object, ...options) => createContext(ORDINARY ?? object, ...options);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }

  /** Every promise is handed to every storage in use, and Jest never ends the one that it makes for each file. */
  async teardown() {
    await super.teardown();
    for (const storage of storages) storage.disable();
    storages.clear();
  }
};
