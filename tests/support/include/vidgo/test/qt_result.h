#pragma once

#include <QtTest/QtTest>

/// Fails the test with both texts of the error when the result is one.
#define VIDGO_VERIFY(result)                                                                                 \
    do {                                                                                                     \
        const auto& vidgoResult = (result);                                                                  \
        QVERIFY2(                                                                                            \
            vidgoResult.has_value(),                                                                         \
            vidgoResult.has_value()                                                                          \
                ? ""                                                                                         \
                : (std::string(vidgoResult.error().id()) + ": " + vidgoResult.error().internal()).c_str());  \
    } while (false)

/// Fails the test unless the result is exactly this error.
#define VIDGO_VERIFY_ERROR(result, code)                                                                     \
    do {                                                                                                     \
        const auto& vidgoResult = (result);                                                                  \
        QVERIFY2(!vidgoResult.has_value(), "expected an error, got a value");                                \
        QCOMPARE(std::string(vidgoResult.error().id()), std::string(describe(code).id));                     \
    } while (false)
