package org.penggai.spreadsheet;

import java.util.Map;

/**
 * Codes that a cell can have.
 *
 * @param name what the list is called in the workbook, in letters
 * @param codes the codes by their labels, in order
 */
record CodeList(String name, Map<String, String> codes) {}
