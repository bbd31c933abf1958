#include "vidgo/accounts/passwords.h"

#include <botan/base64.h>
#include <botan/bcrypt.h>
#include <botan/mac.h>
#include <botan/rng.h>

#include "vidgo/base/characters.h"
#include "vidgo/base/text.h"

namespace vidgo::accounts {

namespace {

constexpr std::string_view kForm = "v1:";
constexpr std::string_view kPrehashKey = "vidgo password v1";

/// Botan's view of the randomness that was handed in.
class Salts final : public Botan::RandomNumberGenerator
{
public:
    explicit Salts(Random& random)
        : m_random(random)
    {}
    void randomize(std::uint8_t output[], std::size_t length) override { m_random.fill({output, length}); }
    bool accepts_input() const override { return false; }
    void add_entropy(const std::uint8_t /*input*/[], std::size_t /*length*/) override {}
    std::string name() const override { return "handed in"; }
    void clear() override {}
    bool is_seeded() const override { return true; }

private:
    Random& m_random;
};

// The same password however it was typed. What is no text is taken as it is: nobody could have chosen it.
Secret normalised(const Secret& password)
{
    if (!isUtf8(password.reveal()))
        return password;
    std::string composed = toNfc(password.reveal());
    std::string out;
    std::size_t copied = 0;
    for (const auto& character : charactersOf(composed)) {
        if (character.kind != CharacterKind::Space || composed[character.begin] == '\t')
            continue;
        out.append(composed, copied, character.begin - copied).append(" ");
        copied = character.end;
    }
    out.append(composed, copied);
    wipe(composed);
    Secret result(out);
    wipe(out);
    return result;
}

std::string prehash(const Secret& password)
{
    const auto plain = normalised(password);
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-384)");
    mac->set_key(reinterpret_cast<const std::uint8_t*>(kPrehashKey.data()), kPrehashKey.size());
    mac->update(reinterpret_cast<const std::uint8_t*>(plain.reveal().data()), plain.size());
    return Botan::base64_encode(mac->final()); // 48 bytes: 64 characters without padding
}

std::string head(int cost)
{
    return std::string(kForm) + "$2b$" + (cost < 10 ? "0" : "") + std::to_string(cost) + "$";
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether it is as hash() writes it, with a cost that this computer can bear. Anything else was not written
// here.
bool isOurs(std::string_view stored)
{
    constexpr std::size_t kHead = 7;
    constexpr std::size_t kLength = 60;
    if (!stored.starts_with(kForm))
        return false;
    stored.remove_prefix(kForm.size());
    if (stored.size() != kLength || !stored.starts_with("$2b$") || !isDigit(stored[4]) ||
        !isDigit(stored[5]) || stored[6] != '$')
        return false;
    const int cost = (stored[4] - '0') * 10 + (stored[5] - '0');
    return cost >= 4 && cost <= 16 &&
           stored.find_first_not_of("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                                    kHead) == std::string_view::npos;
}

class BcryptHasher final : public PasswordHasher
{
public:
    BcryptHasher(int cost, Random& random)
        : m_cost(static_cast<std::uint16_t>(cost))
        , m_head(head(cost))
        // A salt and a digest that were never computed.
        , m_unmatchable(m_head + "......................" + "...............................")
        , m_random(random)
    {}

    std::string hash(const Secret& password) override
    {
        Salts salts(m_random);
        auto input = prehash(password);
        auto stored = std::string(kForm) + Botan::generate_bcrypt(input, salts, m_cost, 'b');
        wipe(input);
        return stored;
    }

    bool matches(const Secret& password, std::string_view stored) override
    {
        if (!isOurs(stored))
            stored = m_unmatchable;
        auto input = prehash(password);
        const bool isSame = Botan::check_bcrypt(input, std::string(stored.substr(kForm.size())));
        wipe(input);
        return isSame && stored != m_unmatchable;
    }

    std::string_view unmatchable() const override { return m_unmatchable; }
    bool isCurrent(std::string_view stored) const override { return stored.starts_with(m_head); }

private:
    std::uint16_t m_cost;
    std::string m_head;
    std::string m_unmatchable;
    Random& m_random;
};

} // namespace

std::unique_ptr<PasswordHasher> makeBcryptHasher(int cost, Random& random)
{
    return std::make_unique<BcryptHasher>(cost, random);
}

} // namespace vidgo::accounts
