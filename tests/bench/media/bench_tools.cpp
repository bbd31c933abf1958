#include "bench_tools.h"

#include <algorithm>
#include <chrono>

namespace vidgo::bench {

void need(Outcome outcome)
{
    if (!outcome) {
        std::fprintf(stderr, "%s\n", outcome.error().internal().c_str());
        std::exit(1);
    }
}

bool hasTool(const std::string& name)
{
    return std::system(("command -v " + name + " > /dev/null 2>&1").c_str()) == 0;
}

void runTool(const std::string& command)
{
    if (std::system(command.c_str()) != 0) {
        std::fprintf(stderr, "failed: %s\n", command.c_str());
        std::exit(1);
    }
}

void runToolQuietly(const std::string& command)
{
    runTool(command + " > /dev/null 2>&1");
}

double milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double Series::median() const
{
    auto sorted = values;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

double Series::least() const
{
    return std::ranges::min(values);
}

double Series::most() const
{
    return std::ranges::max(values);
}

void printRow(const char* name, const char* goal, const Series& ours, const Series& peer, int decimals)
{
    const double a = ours.median();
    const double b = peer.median();
    std::printf("%s | %.*f ms | %.*f ms | %.2fx | %s | %.*f-%.*f vs %.*f-%.*f ms\n", name, decimals, a,
                decimals, b, b / a, goal, decimals, ours.least(), decimals, ours.most(), decimals,
                peer.least(), decimals, peer.most());
    std::fflush(stdout);
}

void compare(const char* name, const char* goal, int rounds, double perUnit,
             const std::function<void()>& ours, const std::function<void()>& peer)
{
    Series mine;
    Series theirs;
    ours();
    peer(); // warm caches on both sides
    for (int i = 0; i < rounds; ++i) {
        mine.values.push_back(milliseconds(ours) / perUnit);
        theirs.values.push_back(milliseconds(peer) / perUnit);
    }
    printRow(name, goal, mine, theirs, 1);
}

} // namespace vidgo::bench
