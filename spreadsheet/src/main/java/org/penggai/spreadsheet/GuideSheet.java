package org.penggai.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet that explains all others. */
final class GuideSheet {
    private static final int[] WIDTHS = {24, 24, 60, 8, 24};
    private static final int CHARACTER = 256;

    private static final List<String> ALWAYS = List.of(
            "每种情况一张表，第一行是列名，以下每行一条；列的次序可以变动，不用的列可以删去，列名不要改。底色为浅黄的列必填。",
            "不知道的，留空（也可写“不详”）：规则缺了它报“无法判定”，绝不当作符合。",
            "截至台账日期还没有发生的，日期写“未发生”。日期用日期格式，或写 2023-12-31 这样的文字。",
            "一条记录下有多项明细的（如一笔资金的分解下达），明细写在名称带“·”的表里，第一列写所属记录的编号；所属记录的那一列写“有”“无”，不知道的留空。",
            "一格里写多个编号或代码的，用“、”隔开；一个也没有的写“无”。文字里本来有“、”的，前面加“\\”。",
            "编号、账号、文号按文字输入（这些列已设为文本格式）。数字超过15位的也按文字输入。",
            "金额默认单位为元，最多两位小数；也可以改用万元、亿元。利率写百分数的数字，4.9% 写 4.9，不用百分比格式。",
            "不读公式：有公式的格报错，请复制后“选择性粘贴”为数值。指向其他文件的链接、宏和批注一概不读。",
            "“说明”“代码”两张表和名称以“备注”开头的表不读；其他多余的表报错。",
            "用“=”“+”“-”“@”开头的文字仍是文字，不会成为公式。");

    private final Styles styles;
    private final XSSFSheet sheet;
    private int next;

    GuideSheet(NewWorkbook workbook) {
        this.styles = workbook.styles();
        this.sheet = workbook.workbook().createSheet(Words.GUIDE);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
    }

    /** Explains how to fill in the workbook, and begins the table of columns. */
    void begin(String title, List<String> special) {
        line(true, title);
        special.forEach(text -> line(false, text));
        ALWAYS.forEach(text -> line(false, text));
        next++;
        line(true, "工作表", "列", "填什么", "必填", "JSON 中的名称");
    }

    /** Explains the columns of a sheet. */
    void columns(String name, List<Column> columns) {
        for (Column column : columns) {
            String field = column.path().get(0).startsWith("$") ? "" : column.pointer();
            column(name, column.header(), CellWords.of(column).zh(), column.required(), field);
        }
    }

    /** Explains one. */
    void column(String name, String header, String content, boolean required, String field) {
        line(false, name, header, content, required ? Words.YES : "", field);
    }

    private void line(boolean header, String... texts) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(CellText.encoded(texts[i]));
            boolean table = texts.length > 1;
            row.getCell(i)
                    .setCellStyle(
                            header && table ? styles.header(false) : table ? styles.wrapped() : styles.of(texts[i]));
        }
    }
}
