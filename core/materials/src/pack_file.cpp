#include "vidgo/materials/pack_file.h"

#include <algorithm>
#include <array>
#include <atomic>

#include "pack_json.h"
#include "vidgo/base/executor.h"
#include "vidgo/base/hash.h"
#include "vidgo/base/text.h"

namespace vidgo::materials {

namespace {

constexpr std::array<std::uint8_t, 8> kMagic = {'V', 'I', 'D', 'G', 'O', 'P', 'K', 0x1a};
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kManifestBytesAt = 12;
constexpr std::size_t kKeyAt = 16;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kSignatureAt = kKeyAt + kKeyBytes;
constexpr std::size_t kSignatureBytes = 64;
constexpr std::size_t kManifestAt = kSignatureAt + kSignatureBytes;
constexpr std::uint32_t kMaxManifest = 16u * 1024 * 1024;

std::unexpected<Error> damaged(const std::string& file, const std::string& reason)
{
    return fail(PackError::Damaged, file + ": " + reason, {{"file", file}, {"reason", reason}});
}

std::uint32_t numberAt(std::span<const std::uint8_t> bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::uint32_t{bytes[at + i]} << (8 * i);
    return value;
}

void append(Bytes& bytes, std::uint32_t value)
{
    for (int i = 0; i < 4; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void append(Bytes& bytes, std::span<const std::uint8_t> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

std::string hexOf(std::span<const std::uint8_t> bytes)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const auto byte : bytes) {
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    return out;
}

Bytes bytesOf(std::string_view hex)
{
    const auto digit = [](char c) { return static_cast<std::uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10); };
    Bytes out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(digit(hex[i]) << 4 | digit(hex[i + 1])));
    return out;
}

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Both parts of what is signed, one behind the other.
Bytes signedPart(std::span<const std::uint8_t> head, std::span<const std::uint8_t> manifest)
{
    Bytes all(head.begin(), head.end());
    append(all, manifest);
    return all;
}

// Where each file is; nothing may be left over.
Outcome findFiles(std::span<const std::uint8_t> rest, const std::string& file, PackContents& pack)
{
    for (const auto& ref : pack.files) {
        const auto size = static_cast<std::size_t>(ref.bytes);
        if (rest.size() < size)
            return damaged(file, "it was cut short");
        pack.contents.push_back(rest.first(size));
        rest = rest.subspan(size);
    }
    return rest.empty() ? Outcome() : damaged(file, "something stands behind its end");
}

// What stands before the files; what is behind that stays in `rest`.
Result<PackContents> readBeginning(std::span<const std::uint8_t> bytes, const std::string& file,
                                   std::span<const std::uint8_t>& rest)
{
    if (bytes.size() < kMagic.size() || !std::equal(kMagic.begin(), kMagic.end(), bytes.begin()))
        return fail(PackError::NotAPack, file, {{"file", file}});
    if (bytes.size() < kManifestAt)
        return damaged(file, "it was cut short");
    const auto version = numberAt(bytes, kVersionAt);
    if (version > kPackVersion)
        return fail(PackError::Newer, file + " has version " + std::to_string(version), {{"file", file}});
    if (version == 0)
        return damaged(file, "its version is 0");
    const auto manifestBytes = numberAt(bytes, kManifestBytesAt);
    if (manifestBytes > kMaxManifest)
        return damaged(file, "its manifest is too large");
    if (bytes.size() - kManifestAt < manifestBytes)
        return damaged(file, "it was cut short");
    PackContents pack;
    pack.head = bytes.first(kSignatureAt);
    pack.publicKey = hexOf(bytes.subspan(kKeyAt, kKeyBytes));
    pack.signature = bytes.subspan(kSignatureAt, kSignatureBytes);
    pack.manifest = bytes.subspan(kManifestAt, manifestBytes);
    const auto text = textOf(pack.manifest);
    if (!isUtf8(text))
        return damaged(file, "the manifest is not UTF-8");
    if (auto read = readPackManifest(text, file, pack); !read)
        return failure(read);
    rest = bytes.subspan(kManifestAt + manifestBytes);
    return pack;
}

} // namespace

Result<PackContents> readPack(std::span<const std::uint8_t> bytes, const std::string& file)
{
    std::span<const std::uint8_t> rest;
    auto pack = readBeginning(bytes, file, rest);
    if (!pack)
        return pack;
    if (auto found = findFiles(rest, file, *pack); !found)
        return failure(found);
    return pack;
}

Result<PackContents> readPackHead(std::span<const std::uint8_t> bytes, const std::string& file)
{
    std::span<const std::uint8_t> rest;
    auto pack = readBeginning(bytes, file, rest);
    if (pack && !rest.empty())
        return damaged(file, "something stands behind its manifest");
    return pack;
}

Outcome checkSignature(const PackContents& pack, const std::string& file)
{
    if (isSignedBy(pack.publicKey, signedPart(pack.head, pack.manifest), pack.signature))
        return {};
    return fail(PackError::Forged, file + ", key " + pack.publicKey, {{"file", file}});
}

Outcome checkFiles(const PackContents& pack, const std::string& file)
{
    std::atomic<int> wrong = -1;
    parallelFor(static_cast<int>(pack.files.size()), [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        if (sha256(pack.contents[at]) != pack.files[at].sha256)
            wrong = i;
    });
    const int at = wrong;
    if (at < 0)
        return {};
    return damaged(file, "the file " + pack.files[static_cast<std::size_t>(at)].sha256.substr(0, 12) +
                             " is not what the manifest says");
}

Bytes packHead(const std::string& name, Timestamp createdAt, const std::vector<Material>& materials,
               const std::vector<FileRef>& files, const SigningKey& key)
{
    const auto manifest = packManifest(name, createdAt, materials, files);
    Bytes head(kMagic.begin(), kMagic.end());
    append(head, kPackVersion);
    append(head, static_cast<std::uint32_t>(manifest.size()));
    append(head, bytesOf(key.publicKey()));
    const auto signature = key.sign(signedPart(head, asBytes(manifest)));
    append(head, signature);
    append(head, asBytes(manifest));
    return head;
}

} // namespace vidgo::materials
