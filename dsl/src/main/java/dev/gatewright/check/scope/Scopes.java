package dev.gatewright.check.scope;

import dev.gatewright.check.view.ActionFile;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Trail;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.type.Scope;
import dev.gatewright.expression.type.Type;
import dev.gatewright.expression.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What expressions of one file may use. */
public interface Scopes {

    /**
     * What an expression may use.
     *
     * @param trail the way to the text that it is in
     * @param vocabulary the contexts and functions that are allowed there
     * @return the scope
     */
    Scope of(Trail trail, Vocabulary vocabulary);

    /**
     * What values of contexts may be that are only ever one of a few.
     *
     * @return the values by their paths in lower case
     */
    Map<String, List<Value>> values();

    /**
     * What an input of a called workflow takes.
     *
     * @param trail the way to the value that a job passes
     * @return the declared type; nothing at any other place, and where the called workflow or its input isn't known
     */
    default Optional<Type> passed(Trail trail) {
        return Optional.empty();
    }

    /**
     * The secrets that callers pass.
     *
     * @param trail the way to the text that asks for one
     * @return the secrets; nothing where any may be there
     */
    default Optional<PassedSecrets> secrets(Trail trail) {
        return Optional.empty();
    }

    /**
     * Whether a value is a text that says {@code true} or {@code false}, and no boolean.
     *
     * @param path its path in lower case
     * @return true when that is known of it
     */
    boolean isTextOfBoolean(String path);

    /**
     * What {@code matrix} may be where an expression stands.
     *
     * @param trail the way to the text that it is in
     * @return its value in each leg; none when that isn't known
     */
    List<Value> legs(Trail trail);

    /**
     * Whether an expression is asked before anything has run that could fail.
     *
     * @param trail the way to the text that it is in
     * @return true for the condition of a job that needs no other, in a workflow that nobody calls
     */
    default boolean isAtFirst(Trail trail) {
        return false;
    }

    /**
     * The events that start what the expressions are in.
     *
     * @return their names, none when it may be any
     */
    List<String> events();

    /**
     * Whether other workflows may call what the expressions are in, and pass secrets under names that it declares.
     *
     * @return true for a workflow with the trigger {@code workflow_call}
     */
    boolean isCalled();

    /**
     * The properties that are always one of a few words, because of what starts what the expressions are in.
     *
     * @return the words by the property's path, such as {@code github.event.action}
     */
    Map<String, List<String>> words();

    /**
     * The events that start a workflow.
     *
     * @param workflow the workflow
     * @return their names, none when it may be any
     */
    static List<String> events(WorkflowFile workflow) {
        return EventTypes.events(workflow);
    }

    /**
     * Whether an event tells something.
     *
     * @param event the event's name
     * @param name its name in {@code github.event}
     * @return true when it does, in one of its activities at least
     */
    static boolean tells(String event, String name) {
        return PayloadTypes.telling(name).contains(event);
    }

    /**
     * The events that tell something which none of a workflow's events tells.
     *
     * @param name its name in {@code github.event}
     * @param events the events that start the workflow; none when it may be any
     * @return their names, in order; none when one of the workflow's events tells it, or no event does
     */
    static Set<String> missing(String name, List<String> events) {
        Set<String> telling = PayloadTypes.telling(name);
        return events.isEmpty() || events.stream().anyMatch(telling::contains) ? Set.of() : telling;
    }

    /**
     * Those of a workflow.
     *
     * @param workflow the workflow
     * @param files the workflows and actions of its repository
     * @return what its expressions may use
     */
    static Scopes of(WorkflowFile workflow, PipelineFiles files) {
        return new WorkflowScopes(workflow, files);
    }

    /**
     * Those of an action.
     *
     * @param action the action
     * @param files the workflows and actions of its repository
     * @return what its expressions may use
     */
    static Scopes of(ActionFile action, PipelineFiles files) {
        return new ActionScopes(action, files);
    }
}
