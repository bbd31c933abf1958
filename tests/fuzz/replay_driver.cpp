#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

#ifndef VIDGO_FUZZ_CHANGES
#define VIDGO_FUZZ_CHANGES 1000
#endif
constexpr int kChangesPerSeed = VIDGO_FUZZ_CHANGES;

Bytes read(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return Bytes(std::istreambuf_iterator<char>(file), {});
}

// What libFuzzer does most: bytes changed, cut, repeated, and numbers at their borders.
void change(Bytes& bytes, std::mt19937& random)
{
    if (bytes.empty())
        return;
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    const auto at = static_cast<std::ptrdiff_t>(below(bytes.size()));
    const auto count = static_cast<std::ptrdiff_t>(
        1 + below(std::min<std::size_t>(bytes.size() - static_cast<std::size_t>(at), 16)));
    switch (random() % 6) {
    case 0:
        bytes[static_cast<std::size_t>(at)] ^= static_cast<std::uint8_t>(1u << (random() % 8));
        break;
    case 1:
        bytes[static_cast<std::size_t>(at)] = static_cast<std::uint8_t>(random());
        break;
    case 2:
        bytes.resize(static_cast<std::size_t>(at));
        break;
    case 3:
        bytes.erase(bytes.begin() + at, bytes.begin() + at + count);
        break;
    case 4: {
        const Bytes part(bytes.begin() + at, bytes.begin() + at + count);
        bytes.insert(bytes.begin() + at, part.begin(), part.end());
        break;
    }
    default:
        std::fill(bytes.begin() + at, bytes.begin() + at + count, random() % 2 == 0 ? 0xFF : 0x00);
        break;
    }
}

} // namespace

int main(int count, char** arguments)
{
    std::size_t runs = 0;
    for (int i = 1; i < count; ++i) {
        std::vector<std::filesystem::path> seeds;
        for (const auto& entry : std::filesystem::directory_iterator(arguments[i]))
            if (entry.is_regular_file())
                seeds.push_back(entry.path());
        std::sort(seeds.begin(), seeds.end());
        for (const auto& path : seeds) {
            const Bytes seed = read(path);
            LLVMFuzzerTestOneInput(seed.data(), seed.size());
            std::mt19937 random(static_cast<unsigned>(seed.size()));
            Bytes bytes = seed;
            for (int k = 0; k < kChangesPerSeed; ++k, ++runs) {
                if (k % 8 == 0)
                    bytes = seed;
                change(bytes, random);
                LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
            }
        }
    }
    std::printf("%zu changed inputs\n", runs);
    return runs > 0 ? 0 : 1;
}
