#include "account_desk.h"
#include "in_process_desk.h"
#include "remote_desk.h"

namespace vidgo::test {

const std::vector<DeskKind>& deskKinds()
{
    static const std::vector<DeskKind> kinds = {{"in process", &openInProcessDesk},
                                                {"by a server", &openRemoteDesk}};
    return kinds;
}

} // namespace vidgo::test
