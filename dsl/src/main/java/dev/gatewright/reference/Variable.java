package dev.gatewright.reference;

import dev.gatewright.expression.Expression;
import java.util.Objects;

/**
 * A configuration variable of the environment, the repository or the organization: {@code vars.NAME}.
 *
 * @param name its name
 */
public record Variable(String name) implements Handle<String> {

    /**
     * A configuration variable.
     *
     * @param name its name
     */
    public Variable {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public Expression expression() {
        return SettingName.in("vars", "configuration variable", name);
    }

    @Override
    public String describe() {
        return "variable `" + name + "`";
    }

    @Override
    public String toString() {
        return template().toString();
    }
}
