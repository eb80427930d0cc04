package org.penggai.read;

import java.util.Arrays;

/** The place in the document that is being read. */
final class PointerPath {
    private static final int NAMED = Integer.MIN_VALUE;

    private final LedgerPlan plan;
    private int[] steps = new int[64];
    private String[] names = new String[64];
    private int depth;

    PointerPath(LedgerPlan plan) {
        this.plan = plan;
    }

    void pushIndex(int index) {
        push(index);
    }

    void pushField(FieldPlan field) {
        push(~field.number());
    }

    void pushName(String name) {
        push(NAMED);
        names[depth - 1] = name;
    }

    void pop() {
        names[--depth] = null;
    }

    int depth() {
        return depth;
    }

    /** The place as numbers; only where no name outside the format is on the way. */
    int[] encoded() {
        return Arrays.copyOf(steps, depth);
    }

    /** The JSON Pointer of a place given as numbers. */
    String decode(int[] encoded) {
        StringBuilder pointer = new StringBuilder();
        for (int step : encoded) {
            append(pointer, step, null);
        }
        return pointer.toString();
    }

    /** The field that a place given as numbers lies in. */
    FieldPlan field(int[] encoded) {
        int last = encoded.length - 1;
        while (encoded[last] >= 0) {
            last--;
        }
        return plan.field(~encoded[last]);
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            append(pointer, steps[i], names[i]);
        }
        return pointer.toString();
    }

    private void append(StringBuilder pointer, int step, String name) {
        pointer.append('/');
        if (step == NAMED) {
            String shown = Shortened.text(name);
            pointer.append(shown.replace("~", "~0").replace("/", "~1"));
        } else if (step >= 0) {
            pointer.append(step);
        } else {
            pointer.append(plan.field(~step).name());
        }
    }

    private void push(int step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
            names = Arrays.copyOf(names, depth * 2);
        }
        steps[depth++] = step;
    }
}
