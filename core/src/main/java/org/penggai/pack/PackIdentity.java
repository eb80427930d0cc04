package org.penggai.pack;

import org.penggai.Bilingual;

/**
 * Which pack was loaded.
 *
 * @param id id
 * @param version version
 * @param digest SHA-256 of all its resources, hexadecimal
 * @param document the document that it encodes
 */
public record PackIdentity(String id, String version, String digest, Bilingual document) {}
