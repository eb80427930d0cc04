package org.penggai.pack;

/**
 * A class of a compiled rule model.
 *
 * @param name its name
 * @param loader the loader of the pack that holds it
 */
public record ModelClass(String name, ClassLoader loader) {}
