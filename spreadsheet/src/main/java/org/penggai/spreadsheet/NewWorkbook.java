package org.penggai.spreadsheet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is being written. */
final class NewWorkbook implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final DropDowns dropDowns = new DropDowns(workbook, styles);

    NewWorkbook() {
        workbook.getProperties().getCoreProperties().setCreator("penggai");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    }

    /** What to fill it with; null stays null. */
    static JsonNode tree(byte[] json) throws IOException {
        return json == null ? null : JSON.readTree(json);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Styles styles() {
        return styles;
    }

    DropDowns dropDowns() {
        return dropDowns;
    }

    WorkbookSheet sheet(String name, List<Column> columns) {
        return new WorkbookSheet(workbook.createSheet(name), columns, styles, dropDowns);
    }

    FactRows facts(boolean owned) {
        return new FactRows(workbook, styles, dropDowns, owned);
    }

    /** Writes it whole, with the sheet of codes behind all others. */
    void write(OutputStream out) throws IOException {
        dropDowns.write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        StableZip.copy(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
