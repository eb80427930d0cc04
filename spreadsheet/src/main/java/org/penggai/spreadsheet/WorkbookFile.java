package org.penggai.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.penggai.Bilingual;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of a workbook, read as a stream within limits. Formulas are not worked out, links to other files not followed,
 * macros not run: of the parts of a workbook only its sheets, texts and formats are looked at.
 */
final class WorkbookFile {
    private static final Bilingual XLSX =
            new Bilingual("没有加密、没有损坏的 .xlsx 文件", "an .xlsx file that is neither encrypted nor damaged");

    private final Limits limits;
    private final SheetCells.Budget budget;

    WorkbookFile(Limits limits) {
        this.limits = limits;
        this.budget = new SheetCells.Budget(limits);
    }

    /**
     * The sheets by name, in order.
     *
     * @param wanted whether a sheet is to be read, by its name
     * @throws UnreadableException when it is no workbook, or beyond the limits
     */
    Map<String, RawSheet> read(byte[] bytes, Predicate<String> wanted) {
        requireZip(bytes);
        // One directory for what is weighed and what is read: no part can be hidden from either.
        try (ZipFile parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
                OPCPackage opened = OPCPackage.open(weighed(parts))) {
            XSSFReader reader = new XSSFReader(opened);
            return sheets(reader, shared(new ReadOnlySharedStringsTable(opened, false)), wanted);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private void requireZip(byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            throw UnreadableException.tooLarge("文件太大", "the file is too large", limits.file(), null);
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            boolean old = bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
            throw new UnreadableException(
                    "not-a-workbook",
                    old
                            ? new Bilingual("文件是加密的，或是旧格式 .xls", "the file is encrypted, or of the old format .xls")
                            : new Bilingual("文件不是工作簿", "the file is no workbook"),
                    XLSX,
                    null);
        }
    }

    /** Unpacks all once, and keeps nothing of it: what a part claims of its size is not believed. */
    private ZipFileZipEntrySource weighed(ZipFile parts) throws IOException {
        long total = 0;
        int count = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
            if (++count > limits.parts()) {
                throw UnreadableException.tooLarge("文件含有过多部分", "the file has too many parts", limits.unpacked(), null);
            }
            long size = 0;
            try (InputStream in = parts.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    total += read;
                    boolean dense = size > Limits.SMALL_PART && size / Limits.DENSEST > part.getCompressedSize();
                    if (total > limits.unpackedBytes() || dense) {
                        throw UnreadableException.tooLarge(
                                "文件解压后过大", "the file is too large once unpacked", limits.unpacked(), null);
                    }
                }
            }
        }
        return new ZipFileZipEntrySource(parts);
    }

    private static UnreadableException unreadable(Exception e) {
        return new UnreadableException(
                "not-a-workbook", new Bilingual("无法作为工作簿读取", "it can't be read as a workbook"), XLSX, null);
    }

    private Map<String, RawSheet> sheets(XSSFReader reader, IntFunction<String> texts, Predicate<String> wanted)
            throws IOException, OpenXML4JException, SAXException {
        boolean from1904 = countsFrom1904(reader);
        Map<String, RawSheet> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String name = parts.getSheetName();
                if (sheets.size() >= limits.sheets()) {
                    throw UnreadableException.tooLarge("表太多", "there are too many sheets", limits.ofSheets(), null);
                }
                if (wanted.test(name)) {
                    SheetCells cells = new SheetCells(name, reader.getStylesTable(), texts, from1904, budget);
                    parse(part, cells);
                    sheets.put(name, cells.sheet());
                }
            }
        }
        return sheets;
    }

    /** Each text is made once, however often it occurs. */
    private static IntFunction<String> shared(ReadOnlySharedStringsTable table) {
        Map<Integer, String> made = new HashMap<>();
        return number ->
                made.computeIfAbsent(number, one -> table.getItemAt(one).getString());
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        boolean[] from1904 = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String localName, String qName, Attributes attributes) {
                    String flag = attributes.getValue("date1904");
                    if (localName.equals("workbookPr") && flag != null) {
                        from1904[0] = flag.equals("1") || flag.equals("true");
                    }
                }
            });
        }
        return from1904[0];
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(part));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
