package org.penggai.cli;

/** How a command writes what it found. */
enum TextOrJson {
    TEXT,
    JSON
}
