#pragma once

#ifndef _WIN32
#include <unistd.h>
#endif

namespace vidgo::test {

/// Takes the superuser's rights from this process for as long as it lives, so that file permissions count.
/// Does nothing for an ordinary user.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifndef _WIN32
        m_wasRoot = ::geteuid() == 0 && ::seteuid(65534) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifndef _WIN32
        if (m_wasRoot)
            static_cast<void>(!::seteuid(0));
#endif
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    bool m_wasRoot = false;
};

} // namespace vidgo::test
