package org.penggai.read;

import org.penggai.Bilingual;

/**
 * Something wrong with, or doubtful in, an input file.
 *
 * @param code what kind of problem, in kebab-case
 * @param warning whether it is doubtful only, and does not stop a check
 * @param pointer JSON Pointer of the place; empty for the whole file
 * @param line line, from 1
 * @param column column, from 1
 * @param found what stands there
 * @param expected what was expected
 */
public record InputProblem(
        String code, boolean warning, String pointer, int line, int column, Bilingual found, Bilingual expected) {

    /** The whole problem as one line in each language. */
    public Bilingual message() {
        String place = pointer.isEmpty() ? "" : " " + pointer;
        return new Bilingual(
                "第" + line + "行第" + column + "列" + place + "：" + found.zh() + "；应为：" + expected.zh(),
                "line " + line + ", column " + column + place + ": " + found.en() + "; expected: " + expected.en());
    }
}
