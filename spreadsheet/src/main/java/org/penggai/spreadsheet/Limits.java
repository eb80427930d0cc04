package org.penggai.spreadsheet;

import org.penggai.Bilingual;

/**
 * What a workbook may hold, so that none can take all memory.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of all that is in it, unpacked
 * @param parts how many parts it has
 * @param sheets how many sheets
 * @param rows how many rows a sheet has that hold something
 * @param cells how many cells hold something in all sheets
 */
record Limits(long fileBytes, long unpackedBytes, int parts, int sheets, int rows, int cells) {
    static final Limits DEFAULT = new Limits(64L << 20, 320L << 20, 5_000, 1_000, 200_000, 2_000_000);

    /** How much smaller than unpacked a large part may be. */
    static final int DENSEST = 100;

    /** Up to that size a part may be as dense as it likes. */
    static final long SMALL_PART = 1L << 20;

    Bilingual file() {
        return new Bilingual("不超过" + (fileBytes >> 20) + " MiB 的文件", "a file of at most " + (fileBytes >> 20) + " MiB");
    }

    Bilingual unpacked() {
        return new Bilingual(
                "解压后不超过" + (unpackedBytes >> 20) + " MiB，压缩比正常",
                "at most " + (unpackedBytes >> 20) + " MiB unpacked, packed no denser than sheets are");
    }

    Bilingual ofSheets() {
        return new Bilingual("不超过" + sheets + "张表", "at most " + sheets + " sheets");
    }

    Bilingual ofRows() {
        return new Bilingual("每张表不超过" + rows + "行", "at most " + rows + " rows in a sheet");
    }

    Bilingual ofCells() {
        return new Bilingual("全部表合计不超过" + cells + "个单元格", "at most " + cells + " cells in all sheets");
    }
}
