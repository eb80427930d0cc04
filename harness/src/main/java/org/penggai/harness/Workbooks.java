package org.penggai.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.penggai.Bilingual;
import org.penggai.pack.RuleBase;
import org.penggai.read.Translation;

/**
 * Ledgers and policy cases in workbooks (xlsx). The module {@code penggai-spreadsheet} has them, apart from all that is needed
 * for JSON; it is found by {@link ServiceLoader}.
 */
public interface Workbooks {
    /** Whether a file is a workbook, by its name. */
    static boolean isWorkbook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Whether a file of a folder is one to read: those that a program keeps beside an open workbook are none. */
    static boolean isWorkbookOfFolder(Path file) {
        return isWorkbook(file) && !isLock(file);
    }

    /** Whether a program keeps a file while it has a workbook open, by its name. */
    static boolean isLock(Path file) {
        return file.getFileName().toString().startsWith("~$");
    }

    /** What is installed; null for nothing. */
    static Workbooks find() {
        return ServiceLoader.load(Workbooks.class)
                .findFirst()
                .or(() -> ServiceLoader.load(Workbooks.class, Workbooks.class.getClassLoader())
                        .findFirst())
                .orElse(null);
    }

    /** Why a workbook can't be read where nothing is installed. */
    Bilingual MISSING = new Bilingual(
            "没有读取电子表格的模块 penggai-spreadsheet", "the module that reads workbooks, penggai-spreadsheet, is not there");

    /**
     * What a workbook says of a ledger.
     *
     * @throws IOException when it can't be read; what is wrong with it stands in the translation
     */
    Translation ledger(Path file) throws IOException;

    /**
     * What a workbook says of policy cases, as a file of cases has it.
     *
     * @param rules the rules that cases can name
     * @throws IOException when it can't be read; what is wrong with it stands in the translation
     */
    Translation cases(Path file, RuleBase rules) throws IOException;

    /** What may stand at a JSON Pointer of a ledger, in the words of a workbook; null where the words for JSON will do. */
    Bilingual expected(String pointer, String code);

    /**
     * Writes a workbook for a ledger, and leaves {@code out} open.
     *
     * @param filled a ledger to fill it with, as JSON; null for an empty one
     * @throws IOException when {@code out} throws it
     */
    void writeLedger(byte[] filled, OutputStream out) throws IOException;

    /**
     * Writes a workbook for policy cases, and leaves {@code out} open.
     *
     * @param rules the rules that cases can name
     * @param filled a file of cases to fill it with, as JSON; null for an empty one
     * @throws IOException when {@code out} throws it
     */
    void writeCases(RuleBase rules, byte[] filled, OutputStream out) throws IOException;

    /**
     * A value to be put into the row of an expectation.
     *
     * @param row the row, from 1
     * @param field what it says, as a file of cases names it: {@code since}, {@code missing} and so on
     * @param json the value as a file of cases has it
     */
    record RecordedValue(int row, String field, String json) {}

    /**
     * A workbook of cases, with more said in its expectations. All else in it stays as it is.
     *
     * @param values what to put where nothing stands
     * @throws IOException when it can't be read
     */
    byte[] completed(Path file, List<RecordedValue> values) throws IOException;
}
