// Any bytes in place of a material pack: reading it ends, everything that it gives lies inside of what was
// read, and files are called by nothing but their hashes. Bytes that begin like JSON are read as the manifest
// of a pack as well, so that the fuzzer gets past the head.

#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>

#include "vidgo/base/hash.h"
#include "vidgo/materials/pack_file.h"

using namespace vidgo;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isInside(std::span<const std::uint8_t> part, std::span<const std::uint8_t> whole)
{
    return part.empty() ||
           (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void check(const materials::PackContents& pack, std::span<const std::uint8_t> bytes)
{
    require(isInside(pack.head, bytes) && isInside(pack.manifest, bytes) && isInside(pack.signature, bytes));
    require(isPublicKey(pack.publicKey) && !pack.materials.empty());
    require(pack.files.size() == pack.contents.size());
    std::set<std::string> hashes;
    for (std::size_t i = 0; i < pack.files.size(); ++i) {
        require(isSha256(pack.files[i].sha256) && hashes.insert(pack.files[i].sha256).second);
        require(isInside(pack.contents[i], bytes));
        require(pack.contents[i].size() == static_cast<std::size_t>(pack.files[i].bytes));
    }
    for (const auto& material : pack.materials) {
        require(!material.id.isEmpty() && material.id.value().find_first_of("/.\\") == std::string::npos);
        require(isSha256(material.lookupHash) && material.tool != Tool::None);
        require(hashes.contains(material.input.sha256) && hashes.contains(material.result.sha256));
        require(material.isClip() != material.poster.isEmpty());
    }
    static_cast<void>(materials::checkSignature(pack, "a pack"));
    static_cast<void>(materials::checkFiles(pack, "a pack"));
}

void read(std::span<const std::uint8_t> bytes)
{
    if (const auto pack = materials::readPack(bytes, "a pack"))
        check(*pack, bytes);
}

// A head of version 1 for a manifest without files behind it.
Bytes withHead(std::span<const std::uint8_t> manifest)
{
    Bytes bytes{'V', 'I', 'D', 'G', 'O', 'P', 'K', 0x1a, 1, 0, 0, 0};
    for (int i = 0; i < 4; ++i)
        bytes.push_back(static_cast<std::uint8_t>(manifest.size() >> (8 * i)));
    bytes.resize(112);
    bytes.insert(bytes.end(), manifest.begin(), manifest.end());
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span bytes(data, size);
    read(bytes);
    if (size > 0 && data[0] == '{') {
        auto whole = withHead(bytes);
        whole.resize(whole.size() + 6); // as much as the files of the seed have
        read(whole);
        whole.resize(whole.size() - 6);
        read(whole);
    }
    return 0;
}
