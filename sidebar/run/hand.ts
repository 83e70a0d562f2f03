/** A person's hand on a run: it can be held for a while, and stopped for good. */
export interface Hand {
  readonly stopped: boolean;
  readonly held: boolean;
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Resolves when the run may go on. */
  free(): Promise<void>;
}

/** @param onStop called once, when the run is stopped */
export function newHand(onStop: () => void): Hand {
  let waiting: Promise<void> | undefined;
  let release = () => {};
  let stopped = false;
  const goOn = () => {
    waiting = undefined;
    release();
  };
  return {
    get stopped() {
      return stopped;
    },
    get held() {
      return waiting !== undefined;
    },
    pause() {
      waiting ??= new Promise((resolve) => {
        release = resolve;
      });
    },
    goOn,
    stop() {
      stopped = true;
      onStop();
      goOn();
    },
    free: async () => waiting,
  };
}
