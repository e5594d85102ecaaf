package dev.gatewright.workflow;

import dev.gatewright.block.Block;
import dev.gatewright.expression.Condition;
import dev.gatewright.expression.Expr;
import dev.gatewright.reference.Artifact;
import dev.gatewright.reference.Axis;
import dev.gatewright.reference.Cell;
import dev.gatewright.reference.Handle;
import dev.gatewright.reference.Input;
import dev.gatewright.reference.JobId;
import dev.gatewright.reference.Output;
import dev.gatewright.reference.Secret;
import dev.gatewright.reference.StepId;
import dev.gatewright.reference.ValueType;
import dev.gatewright.reference.Variable;
import dev.gatewright.workflow.event.Events;
import dev.gatewright.workflow.event.Trigger;
import dev.gatewright.workflow.event.Watched;
import dev.gatewright.workflow.job.Callee;
import dev.gatewright.workflow.job.Job;
import dev.gatewright.workflow.job.LocalWorkflow;
import dev.gatewright.workflow.job.StepsJob;
import dev.gatewright.workflow.setting.Permission;
import dev.gatewright.workflow.setting.Permissions;
import dev.gatewright.workflow.setting.Scope;
import dev.gatewright.workflow.step.AsStep;
import dev.gatewright.workflow.step.AsWork;
import dev.gatewright.workflow.step.RunStep;
import dev.gatewright.yaml.Deferred;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of each type that the language's methods take. The word {@link #WORD} is in each that can hold one. */
final class Samples {

    static final String WORD = "sample";

    private static final Variable VARIABLE = new Variable(WORD);
    private static final Workflow CALLEE = Workflow.workflow(WORD).on(Events.workflowCall());

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, WORD),
            Map.entry(Object.class, WORD),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 7),
            Map.entry(Class.class, String.class),
            Map.entry(List.class, List.of(WORD)),
            Map.entry(Expr.class, VARIABLE),
            Map.entry(Handle.class, VARIABLE),
            Map.entry(Condition.class, VARIABLE.eq("other")),
            Map.entry(
                    Input.class,
                    Input.of(WORD, String.class).description(WORD).required().defaultValue(WORD)),
            Map.entry(Secret.class, Secret.of(WORD).description(WORD)),
            Map.entry(Output.class, Output.of(WORD, String.class).description(WORD)),
            Map.entry(Axis.class, Axis.of(WORD, List.of("one", "two"))),
            Map.entry(Cell.class, new Cell(WORD, WORD)),
            Map.entry(Artifact.class, Artifact.of(WORD)),
            Map.entry(StepId.class, StepId.of(WORD)),
            Map.entry(ValueType.class, ValueType.of(String.class)),
            Map.entry(JobId.Owner.class, StepsJob.job(WORD)),
            Map.entry(Job.class, StepsJob.job(WORD).runsOn(WORD)),
            Map.entry(AsStep.class, RunStep.run(WORD)),
            Map.entry(AsWork.class, RunStep.run(WORD)),
            Map.entry(Trigger.class, Events.push().branches(WORD)),
            Map.entry(Callee.class, CALLEE),
            Map.entry(Watched.class, (Watched) () -> WORD),
            Map.entry(Deferred.Text.class, new LocalWorkflow(CALLEE)));

    private Samples() {}

    /** Arguments for a method; a permission is one of the scope that the key names. */
    static Object[] arguments(Method method, String key) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> of(type, key))
                .toArray();
    }

    private static Object of(Type type, String key) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return List.of(of(generic.getActualTypeArguments()[0], key));
        }
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), key);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], key);
        }
        if (type instanceof GenericArrayType array) {
            return of(((Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType()).arrayType(), key);
        }
        return type instanceof Class<?> plain ? of(plain, key) : WORD;
    }

    private static Object of(Class<?> type, String key) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, of(type.getComponentType(), key));
            return array;
        }
        if (type == Permission.class) {
            return permission(key);
        }
        if (type == Permissions.class) {
            return Permissions.of(permission(key));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Optional.ofNullable(VALUES.get(type)).orElseGet(() -> block(type));
    }

    private static Permission permission(String key) {
        Scope scope = Permissions.scopes().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(Scope.CONTENTS);
        return scope.none();
    }

    /** A block of a class, made by its simplest public factory. */
    static Object block(Class<?> type) {
        if (!Block.class.isAssignableFrom(type) && !Trigger.class.isAssignableFrom(type)) {
            throw new AssertionError("No sample of " + type);
        }
        Method factory = Stream.of(type, Events.class)
                .flatMap(home -> Arrays.stream(home.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getReturnType() == type && !method.getName().equals("read"))
                .min(Comparator.comparing(Method::getParameterCount).thenComparing(Method::toString))
                .orElseThrow(() -> new AssertionError("No public factory of " + type));
        return call(factory, null, arguments(factory, ""));
    }

    static Object call(Method method, Object target, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " can't be called", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " throws " + e.getCause(), e.getCause());
        }
    }

    static boolean areWorded(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isArray() ? type.getComponentType() : type)
                .anyMatch(type -> type == String.class || type == Expr.class || type == Input.class);
    }

    /** Whether a method takes an expression. */
    static boolean areExpressions(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isArray() ? type.getComponentType() : type)
                .anyMatch(type -> type == Expr.class || type == Condition.class);
    }
}
