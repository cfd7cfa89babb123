package io.smithy4j.generator.naming;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that the output cannot give away. Members and methods then end with an underscore; types with {@code Value}, errors with
 * {@code Error}. The lists are fixed, so that the JDK which runs the generator changes nothing.
 */
final class Reserved {
    private static final Set<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected
            public return short static strictfp super switch synchronized this throw throws transient try void volatile while
            true false null _ record var yield sealed permits
            """);

    private static final Set<String> OBJECT_METHODS =
            words("getClass hashCode toString notify notifyAll wait equals clone finalize");

    /** What every emitted type with members has. */
    private static final Set<String> OF_TYPES = words("builder toBuilder build buildCorrected");

    /** Variables of these names hide the packages java.util and io.smithy4j, which output writes out where types clash. */
    private static final Set<String> PACKAGES = words("java io");

    /** What errors have beside: from Throwable, from the runtime, and what serialisation looks for. */
    private static final Set<String> OF_ERRORS = words("""
            getMessage getCause initCause getSuppressed addSuppressed getStackTrace setStackTrace fillInStackTrace
            getLocalizedMessage printStackTrace errorCode statusCode requestId retryHint metadata serialVersionUID
            """);

    /** What clients, handlers and services have beside their operations. */
    private static final Set<String> OF_SERVICES = words("builder build close transport of with");

    /** Fields of emitted enums. */
    private static final Set<String> CONSTANTS = words("VALUES _");

    /** Everything that java.lang had in Java 17 and 25, and what emitted code cannot do without. */
    private static final Set<String> TYPES = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character ClassCastException
            ClassCircularityError ClassFormatError Class ClassLoader ClassNotFoundException ClassValue
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException
            Error Exception ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
            IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException
            IllegalStateException IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError InterruptedException
            Iterable LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError
            NoSuchMethodException NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package
            Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
            RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue
            StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal
            Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
            UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
            Builder INSTANCE Known List MEMBERS Map Nullable VALUES
            """);

    /** What unions have beside their members, and what their records name. */
    private static final Set<String> OF_UNIONS =
            words("Unknown Document Blob Instant Objects BigDecimal BigInteger Copies");

    /** Windows has no files of these names, whatever their case and ending. */
    private static final Set<String> DEVICES = words("""
            aux con nul prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
            """);

    private Reserved() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    static boolean isPackagePart(String name) {
        return isKeyword(name) || DEVICES.contains(name);
    }

    static boolean isType(String name) {
        return TYPES.contains(name) || isKeyword(name) || DEVICES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a record inside a union cannot have this name: it would hide what the record needs, or is another's. */
    static boolean isVariant(String name) {
        return TYPES.contains(name) || OF_UNIONS.contains(name);
    }

    static boolean isConstant(String name) {
        return CONSTANTS.contains(name);
    }

    static boolean isMember(String name) {
        return isMethod(name) || OF_TYPES.contains(name);
    }

    static boolean isMemberOfError(String name) {
        return isMember(name) || OF_ERRORS.contains(name);
    }

    static boolean isOperation(String name) {
        return isMethod(name) || OF_SERVICES.contains(name);
    }

    private static boolean isMethod(String name) {
        return isKeyword(name) || OBJECT_METHODS.contains(name) || PACKAGES.contains(name);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
