package org.penggai.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.penggai.ComplianceChecker;

/** Loads the rules while the command line is parsed and the ledger read: the longest part of a check's start. */
final class RulesAhead {
    private final FutureTask<ComplianceChecker> loading =
            new FutureTask<>(() -> ComplianceChecker.loadInBackground(ComplianceChecker.class.getClassLoader()));

    /** Begins; without it the rules are loaded when they are asked for. */
    void begin() {
        Thread thread = new Thread(loading, "penggai-packs");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The checker, once the packs' metadata are loaded.
     *
     * @throws org.penggai.pack.RulePackException as {@link ComplianceChecker#loadInBackground}
     */
    ComplianceChecker checker() {
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
