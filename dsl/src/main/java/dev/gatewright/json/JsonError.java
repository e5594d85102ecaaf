package dev.gatewright.json;

/** Text that is not JSON. The message says what is wrong and where. */
public final class JsonError extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Where reading stopped, counted from 0. */
    private final int offset;

    JsonError(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    static JsonError at(String text, int offset, String fact) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            boolean newLine = text.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new JsonError("Not JSON: " + fact + " at line " + line + ", column " + column + ".", offset);
    }

    /**
     * Where the text stops being JSON.
     *
     * @return the offset in UTF-16 units, from 0
     */
    public int offset() {
        return offset;
    }
}
