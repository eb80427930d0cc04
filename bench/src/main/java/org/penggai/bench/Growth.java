package org.penggai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import org.penggai.CheckOptions;
import org.penggai.ComplianceChecker;
import org.penggai.ledger.Ledger;
import org.penggai.read.LedgerDocument;
import org.penggai.read.LedgerReader;
import org.penggai.report.Report;
import org.penggai.write.JsonReportWriter;
import org.penggai.write.LedgerJsonWriter;

/**
 * How the time and the memory of a check grow with a ledger: for each size given, of a made-up county, microseconds per fact,
 * the least, the median and the most of several rounds, and as a ratio to Jackson binding the same file alone.
 */
public final class Growth {
    private static final int ROUNDS = 300_000;
    private static final int FEWEST = 5;

    private final ComplianceChecker checker = ComplianceChecker.load();
    private final JacksonBinding jackson = new JacksonBinding();
    private final PrintStream out;

    private Growth(PrintStream out) {
        this.out = out;
    }

    /** @param arguments how many facts, one size after the other; none for 1,000 to 240,000 */
    public static void main(String[] arguments) throws IOException {
        Growth growth = new Growth(System.out);
        String[] sizes = arguments.length > 0 ? arguments : new String[] {"1000", "10000", "24000", "240000"};
        for (String size : sizes) {
            growth.measure(Integer.parseInt(size));
        }
    }

    private void measure(int facts) throws IOException {
        Ledger ledger = CountyLedgers.of(1, facts);
        int count = CountyLedgers.size(ledger);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new LedgerJsonWriter().write(ledger, file);
        byte[] bytes = file.toByteArray();
        out.println(count + " facts, " + ledger.transfers().size() + " of them transfers, " + bytes.length + " bytes");
        int rounds = Math.max(FEWEST, ROUNDS / facts);
        double[][] times = new double[4][rounds];
        for (int round = 0; round < rounds; round++) {
            times[0][round] = time(count, () -> jackson.read(new ByteArrayInputStream(bytes)));
            times[1][round] = time(count, () -> read(bytes));
            times[2][round] = time(count, () -> checker.check(ledger));
            times[3][round] = time(count, () -> write(checker.check(read(bytes), CheckOptions.defaults())));
        }
        String[] names = {"Jackson binds the file", "read", "check, in memory", "JSON to JSON"};
        Arrays.sort(times[0]);
        for (int i = 0; i < times.length; i++) {
            print(names[i], times[i], times[0][rounds / 2]);
        }
        out.printf(
                Locale.ROOT,
                "  %-24s %8d bytes a fact beyond the ledger, at most%n",
                "memory of a check",
                memory(ledger) / count);
    }

    private LedgerDocument read(byte[] bytes) throws IOException {
        return new LedgerReader().read(new ByteArrayInputStream(bytes), "county.json");
    }

    private Report write(Report report) throws IOException {
        new JsonReportWriter().write(report, OutputStream.nullOutputStream());
        return report;
    }

    /** What may throw. */
    private interface Work {
        Object run() throws IOException;
    }

    private static double time(int count, Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e3 / count;
    }

    /** The peak of the heap over one check, garbage that no collection had come to included. */
    private long memory(Ledger ledger) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long before = runtime.totalMemory() - runtime.freeMemory();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        checker.check(ledger);
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.max(0, peak - before);
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void print(String what, double[] times, double binding) {
        Arrays.sort(times);
        double median = times[times.length / 2];
        out.printf(
                Locale.ROOT,
                "  %-24s %8.3f %8.3f %8.3f µs a fact, %.1f times the binding%n",
                what,
                times[0],
                median,
                times[times.length - 1],
                median / binding);
    }
}
