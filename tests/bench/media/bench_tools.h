#pragma once

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::bench {

/// The value; without one the program ends with the reason.
template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().internal().c_str());
        std::exit(1);
    }
    return std::move(*result);
}
void need(Outcome outcome);

/// Whether the system finds a program of this name.
bool hasTool(const std::string& name);
/// Runs a command of the shell; ends the program when it fails.
void runTool(const std::string& command);
/// The same with nothing of what it prints.
void runToolQuietly(const std::string& command);

double milliseconds(const std::function<void()>& work);

/// Measurements of one thing, in milliseconds. Not empty when it is asked.
struct Series
{
    std::vector<double> values;

    double median() const;
    double least() const;
    double most() const;
};

/// Prints a row of the report: medians, their ratio and the ranges, with so many decimals.
void printRow(const char* name, const char* goal, const Series& ours, const Series& peer, int decimals);

/// Measures both sides in turn and prints the row; `perUnit` is how many units one run makes.
void compare(const char* name, const char* goal, int rounds, double perUnit,
             const std::function<void()>& ours, const std::function<void()>& peer);

} // namespace vidgo::bench
