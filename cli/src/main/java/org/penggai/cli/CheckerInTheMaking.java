package org.penggai.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.read.LedgerDocument;
import org.penggai.report.Report;

/** A checker whose rules are loaded by a thread of their own, while the first ledger is read. */
final class CheckerInTheMaking {
    /** What of the command line only the rules that were loaded can make sense of. */
    interface OptionsMaker {
        CheckOptions of(ComplianceChecker checker) throws IOException;
    }

    private final CompletableFuture<ComplianceChecker> loading =
            CompletableFuture.supplyAsync(() -> ComplianceChecker.load(ComplianceChecker.class.getClassLoader()));
    private final OptionsMaker maker;
    private CheckOptions options;

    CheckerInTheMaking(OptionsMaker maker) {
        this.maker = maker;
    }

    Report check(LedgerDocument document) throws IOException {
        ComplianceChecker checker = loaded();
        if (options == null) {
            options = maker.of(checker);
        }
        return checker.check(document, options);
    }

    private ComplianceChecker loaded() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
