package org.penggai.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import org.penggai.pack.RulePack;

/**
 * Loads the rule packs of one jar or folder of classes and no others: neither those on the class path, nor their classes where the
 * jar has its own of the same names.
 */
final class PackLoaderFile extends URLClassLoader {
    private static final String SERVICE = "META-INF/services/" + RulePack.class.getName();
    private static final String RULES = "rules";

    private PackLoaderFile(URL url) {
        super(new URL[] {url}, RulePack.class.getClassLoader());
    }

    static PackLoaderFile of(Path file) throws IOException {
        return new PackLoaderFile(file.toUri().toURL());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICE) ? findResources(name) : super.getResources(name);
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && !isShared(name) && findResource(name.replace('.', '/') + ".class") != null) {
                loaded = findClass(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    /** What a pack and the program have in common. */
    private static boolean isShared(String name) {
        String own = "org.penggai.";
        return name.startsWith("java.")
                || name.startsWith("org.kie.")
                || name.startsWith("org.drools.")
                || name.startsWith(own) && !name.startsWith(own + RULES + ".");
    }
}
