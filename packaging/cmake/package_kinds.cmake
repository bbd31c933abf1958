# Read by CPack for each kind of package.

if(CPACK_GENERATOR STREQUAL "DEB")
  # The template of the server's settings lies in /etc, outside of the prefix.
  set(CPACK_SET_DESTDIR ON)
  set(CPACK_INSTALL_PREFIX /usr)
else()
  # Everything else is the studio as a whole.
  set(CPACK_COMPONENTS_ALL studio data)
  set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
  set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
endif()
