package org.penggai.read;

/**
 * A JSON Pointer of a field in a record of a ledger.
 *
 * @param array the array that the record stands in, or the field whose value it is
 * @param index its index; -1 where it stands in no array
 * @param inRecord the pointer from the record, such as {@code /field/0}
 */
record FieldPointer(String array, int index, String inRecord) {
    static FieldPointer of(String pointer) {
        int array = pointer.indexOf('/', 1);
        String name = pointer.substring(1, array);
        if (!Character.isDigit(pointer.charAt(array + 1))) {
            return new FieldPointer(name, -1, pointer.substring(array));
        }
        int index = pointer.indexOf('/', array + 1);
        return new FieldPointer(name, Integer.parseInt(pointer, array + 1, index, 10), pointer.substring(index));
    }
}
