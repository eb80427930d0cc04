package org.penggai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that a thread does changes what another finds: static fields are final, and hold what does not change. */
class StaticStateTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.penggai");

    // Private sets of codes stand beside these: nothing else gives a set as quick to ask, and what may add to one is in
    // sight.

    /** Caches by class that go with their class; and factories and comparators that are not set up anew. */
    private static final List<Class<?>> UNCHANGING = List.of(
            String.class,
            Number.class,
            Boolean.class,
            Character.class,
            Pattern.class,
            LocalDate.class,
            MonthDay.class,
            ZoneId.class,
            DateTimeFormatter.class,
            Enum.class,
            Annotation.class,
            Record.class,
            Class.class,
            Method.class,
            VarHandle.class,
            ClassValue.class,
            Comparator.class,
            Function.class,
            JsonFactory.class);

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void staticFieldsHoldWhatDoesNotChange() throws ReflectiveOperationException {
        List<String> changing = new ArrayList<>();
        int seen = 0;
        for (JavaClass one : CLASSES) {
            Class<?> type = Class.forName(one.getName(), true, StaticStateTest.class.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    seen++;
                    field.setAccessible(true);
                    boolean ownCodes = field.get(null) instanceof EnumSet && Modifier.isPrivate(field.getModifiers());
                    if (!ownCodes && changes(field.get(null))) {
                        changing.add(field + " = " + field.get(null).getClass());
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(500);
        assertThat(changing).isEmpty();
    }

    private static boolean changes(Object value) {
        if (value == null || UNCHANGING.stream().anyMatch(type -> type.isInstance(value))) {
            return false;
        }
        if (value instanceof Map<?, ?> map) {
            return !isFixed(value)
                    || map.entrySet().stream().anyMatch(one -> changes(one.getKey()) || changes(one.getValue()));
        }
        if (value instanceof Collection<?> collection) {
            return !isFixed(value) || collection.stream().anyMatch(StaticStateTest::changes);
        }
        if (value.getClass().isArray()) {
            return value.getClass().getComponentType().isPrimitive() ? Array.getLength(value) == 0 : true;
        }
        return !isOurs(value);
    }

    /** A value of the library itself, of which each field is set once. */
    private static boolean isOurs(Object value) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            if (!type.getName().startsWith("org.penggai.")) {
                return false;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFixed(Object collection) {
        String type = collection.getClass().getName();
        return type.startsWith("java.util.ImmutableCollections$") || type.startsWith("java.util.Collections$");
    }
}
