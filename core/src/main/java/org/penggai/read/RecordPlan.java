package org.penggai.read;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How a record is read: its fields by name, and its constructor. */
final class RecordPlan {
    private static final ClassValue<RecordPlan> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
            return new RecordPlan(type);
        }
    };

    final Class<?> type;
    final FieldPlan[] fields;
    private final Map<String, FieldPlan> byName = new HashMap<>();
    private final MethodHandle constructor;

    private RecordPlan(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        fields = new FieldPlan[components.length];
        for (int i = 0; i < components.length; i++) {
            fields[i] = new FieldPlan(i, components[i]);
            byName.put(fields[i].name, fields[i]);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    FieldPlan field(String name) {
        return byName.get(name);
    }

    Object construct(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
